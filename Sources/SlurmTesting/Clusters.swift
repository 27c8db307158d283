// Whoever imports SlurmTesting has the clusters with it: that they are a target of their own matters only to programs,
// which must not be linked with a test library.
@_exported public import TestClusters
