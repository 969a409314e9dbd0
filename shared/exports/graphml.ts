import type { Actor } from '../board/actor.ts';
import type { Board } from '../board/board.ts';
import type { Flow } from '../board/flow.ts';
import type { Role } from '../board/role.ts';
import { rolesHeld } from '../board/rolesHeld.ts';
import { cardSize } from '../drawing/cardGeometry.ts';
import { PRINT } from '../drawing/printColours.ts';
import { SECTOR_LOOK } from '../drawing/sectorLook.ts';
import { escapeXml, px } from '../drawing/svg.ts';

type Value = string | number | boolean | undefined;
type Attribute<R> = readonly [name: string, type: 'string' | 'int' | 'double' | 'boolean', read: (record: R) => Value];

/** `label`, `x` and `y` are names that Gephi gives a meaning to. */
const ACTOR_ATTRIBUTES: readonly Attribute<Actor>[] = [
  ['label', 'string', ({ name }) => name],
  ['sector', 'string', ({ sector }) => sector],
  ['absent', 'boolean', ({ absent }) => absent ?? false],
  ['x', 'double', ({ x }) => x],
  ['y', 'double', ({ y }) => y],
  ['description', 'string', ({ description }) => description],
  ['activities', 'string', ({ activities }) => activities],
  ['audience', 'string', ({ audience }) => audience],
  ['strengths', 'string', ({ strengths }) => strengths],
  ['area', 'string', ({ area }) => area],
  ['website', 'string', ({ website }) => website],
  ['contact', 'string', ({ contact }) => contact],
  ['businessId', 'string', ({ businessId }) => businessId],
];

const FLOW_ATTRIBUTES: readonly Attribute<Flow>[] = [
  ['label', 'string', ({ deliverable }) => deliverable],
  ['nature', 'string', ({ nature }) => nature],
  ['stage', 'string', ({ stage }) => stage],
  ['layer', 'string', ({ layer }) => layer],
  ['sequence', 'int', ({ sequence }) => sequence],
  ['costTangible', 'string', ({ costTangible }) => costTangible],
  ['costIntangible', 'string', ({ costIntangible }) => costIntangible],
  ['benefitTangible', 'string', ({ benefitTangible }) => benefitTangible],
  ['benefitIntangible', 'string', ({ benefitIntangible }) => benefitIntangible],
  ['missed', 'string', ({ missed }) => missed],
  ['owner', 'string', ({ owner }) => owner],
  ['reviewOn', 'string', ({ reviewOn }) => reviewOn],
];

const SCHEMA = 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd';

/**
 * Board → GraphML (http://graphml.graphdrawing.org/specification.html): actors as nodes, flows as directed edges, their
 * fields as typed attributes under the names of the JSON file. yEd's own elements give it names, places and lines to show.
 */
export function writeGraphml(board: Board): string {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const actors = [...board.actors.values()].sort(byId);
  const flows = [...board.flows.values()].sort(byId);
  const held = rolesHeld(board.roles);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:y="http://www.yworks.com/xml/graphml" xsi:schemaLocation="${SCHEMA}">`,
    ...ACTOR_ATTRIBUTES.map(([name, type]) => keyElement('node', name, type)),
    '  <key id="node-graphics" for="node" yfiles.type="nodegraphics"/>',
    ...FLOW_ATTRIBUTES.map(([name, type]) => keyElement('edge', name, type)),
    '  <key id="edge-graphics" for="edge" yfiles.type="edgegraphics"/>',
    `  <graph id="${escapeXml(board.board.title.replace(/\s+/gu, ' '))}" edgedefault="directed">`,
    ...actors.map((actor) =>
      [
        `    <node id="${actor.id}">`,
        ...dataElements('node', ACTOR_ATTRIBUTES, actor),
        `      <data key="node-graphics">${nodeGraphics(actor, held(actor.id))}</data>`,
        '    </node>',
      ].join('\n'),
    ),
    ...flows.map((flow) =>
      [
        `    <edge id="${flow.id}" source="${flow.from}" target="${flow.to}">`,
        ...dataElements('edge', FLOW_ATTRIBUTES, flow),
        `      <data key="edge-graphics">${edgeGraphics(flow)}</data>`,
        '    </edge>',
      ].join('\n'),
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

const keyElement = (root: 'node' | 'edge', name: string, type: string): string =>
  `  <key id="${root}-${name}" for="${root}" attr.name="${name}" attr.type="${type}"/>`;

function dataElements<R>(root: 'node' | 'edge', attributes: readonly Attribute<R>[], record: R): string[] {
  return attributes.flatMap(([name, , read]) => {
    const value = read(record);
    if (value === undefined || value === '') return [];
    return [`      <data key="${root}-${name}">${escapeXml(String(value))}</data>`];
  });
}

function nodeGraphics(actor: Actor, roles: readonly Role[]): string {
  const { width, height, nameLines } = cardSize(actor, roles);
  const { light } = SECTOR_LOOK[actor.sector];
  return [
    '<y:ShapeNode>',
    `<y:Geometry x="${px(actor.x)}" y="${px(actor.y)}" width="${width}" height="${height}"/>`,
    `<y:Fill color="${PRINT.card}" transparent="false"/>`,
    `<y:BorderStyle color="${light}" type="${actor.absent ? 'dashed' : 'line'}" width="2.0"/>`,
    `<y:NodeLabel fontSize="16" textColor="${PRINT.ink}">${escapeXml(nameLines.join('\n'))}</y:NodeLabel>`,
    '<y:Shape type="roundrectangle"/></y:ShapeNode>',
  ].join('');
}

function edgeGraphics(flow: Flow): string {
  const colour = PRINT[flow.nature];
  return [
    '<y:PolyLineEdge>',
    `<y:LineStyle color="${colour}" type="${flow.nature === 'intangible' ? 'dashed' : 'line'}" width="2.0"/>`,
    `<y:Arrows source="none" target="${flow.stage === 'proposed' ? 'plain' : 'standard'}"/>`,
    `<y:EdgeLabel fontSize="13" textColor="${colour}">${escapeXml(flow.deliverable)}</y:EdgeLabel>`,
    '</y:PolyLineEdge>',
  ].join('');
}
