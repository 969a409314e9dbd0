declare module '*.json?first' {
  const messages: import('../../shared/i18n/translate.ts').SomeMessages;
  export default messages;
}
