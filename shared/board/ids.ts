import * as z from 'zod/mini';

/** 1–64 URL-safe characters: what every key of every root must look like. */
const idText = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

export const ActorId = idText.brand<'ActorId'>();
export type ActorId = z.infer<typeof ActorId>;
export const RoleId = idText.brand<'RoleId'>();
export type RoleId = z.infer<typeof RoleId>;
export const ItemId = idText.brand<'ItemId'>();
export type ItemId = z.infer<typeof ItemId>;
export const FlowId = idText.brand<'FlowId'>();
export type FlowId = z.infer<typeof FlowId>;
export const AnswerId = idText.brand<'AnswerId'>();
export type AnswerId = z.infer<typeof AnswerId>;
export const AgreementId = idText.brand<'AgreementId'>();
export type AgreementId = z.infer<typeof AgreementId>;
export const ParticipantId = idText.brand<'ParticipantId'>();
export type ParticipantId = z.infer<typeof ParticipantId>;
export const NoteId = idText.brand<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;
export const AreaId = idText.brand<'AreaId'>();
export type AreaId = z.infer<typeof AreaId>;
export const CommentId = idText.brand<'CommentId'>();
export type CommentId = z.infer<typeof CommentId>;
