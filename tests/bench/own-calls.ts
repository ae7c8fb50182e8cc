/**
 * The calls that a reading makes of the browser, each written out: no reading of the same facts can do with less. As a
 * statement this makes `recordCalls(passes, read)`, which runs `read(pass)` for each pass and gives its calls as a
 * program. It has to stand before the code that reads, which takes hold of these functions when it starts. Shadow roots
 * are not followed: on own profiles nothing is read in them.
 */
export const RECORDER = `const recordCalls = (() => {
  const own = {
    all: Document.prototype.querySelectorAll,
    first: Document.prototype.querySelector,
    within: Element.prototype.querySelectorAll,
    attribute: Element.prototype.getAttribute,
    exec: RegExp.prototype.exec,
    parse: JSON.parse,
  };
  const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  const print = JSON.stringify;
  const names = new Map();
  let calls;
  let results = 0;
  const noted = (call) => {
    const name = 'r' + results++;
    calls?.push('const ' + name + ' = ' + call);
    return name;
  };
  const nameAll = (name, found) => found.forEach((element, at) => names.set(element, name + '[' + at + ']'));
  Document.prototype.querySelectorAll = function (css) {
    const found = own.all.call(this, css);
    nameAll(noted('all.call(document, ' + print(css) + ')'), found);
    return found;
  };
  Document.prototype.querySelector = function (css) {
    const found = own.first.call(this, css);
    names.set(found, noted('first.call(document, ' + print(css) + ')'));
    return found;
  };
  Element.prototype.querySelectorAll = function (css) {
    const found = own.within.call(this, css);
    nameAll(noted('within.call(' + names.get(this) + ', ' + print(css) + ')'), found);
    return found;
  };
  Element.prototype.getAttribute = function (name) {
    noted('attribute.call(' + names.get(this) + ', ' + print(name) + ')');
    return own.attribute.call(this, name);
  };
  Object.defineProperty(Node.prototype, 'textContent', {
    ...text,
    get() {
      noted('text.call(' + names.get(this) + ')');
      return text.get.call(this);
    },
  });
  RegExp.prototype.exec = function (input) {
    // The patterns of the plan: those of the code itself are part of what is compared.
    if (this.flags === 'u') noted('new RegExp(' + print(this.source) + ', "u").exec(' + print(input) + ')');
    return own.exec.call(this, input);
  };
  JSON.parse = (input) => {
    const value = own.parse(input);
    noted('JSON.parse(' + print(input) + ')');
    return value;
  };
  return (passes, read) =>
    Array.from({ length: passes }, (_, pass) => {
      calls = [];
      read(pass);
      return calls.join(';\\n');
    });
})();`;

/** Makes `replay`: a function for each of the recorded programs. */
export const replayOf = (programs: readonly string[]): string => `const replay = (() => {
  const { querySelectorAll: all, querySelector: first } = Document.prototype;
  const { querySelectorAll: within, getAttribute: attribute } = Element.prototype;
  const { get: text } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
  return [${programs.map((program) => `() => {\n${program};\n}`).join(',\n')}];
})();`;
