// Filled by the tests of the module.
