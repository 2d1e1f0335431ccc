// Ends with 1 when Node.js is too old for the client: Angular 21 asks for ^20.19 || ^22.12 || >=24 (see package.json).
const [major, minor] = (process.argv[2] ?? process.versions.node).split('.').map(Number);
const isNewEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
process.exit(isNewEnough ? 0 : 1);
