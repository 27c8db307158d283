package import SlurmController

extension Controller: RequestAnswering {}
