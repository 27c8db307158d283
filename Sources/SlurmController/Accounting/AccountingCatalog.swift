import SlurmWire

/// Every request of the accounting protocol that is answered.
enum AccountingCatalog {
    /// The handlers, in the order of message numbers.
    static let all: [any AccountingHandler.Type] = [
        AddAccountsHandler.self,
        AddCoordinatorsHandler.self,
        AddAssociationsHandler.self,
        AddClustersHandler.self,
        AddUsersHandler.self,
        GetAccountsHandler.self,
        GetAssociationsHandler.self,
        GetClustersHandler.self,
        ReconfigureAccountingHandler.self,
        GetUsersHandler.self,
        ModifyAccountsHandler.self,
        ModifyAssociationsHandler.self,
        ModifyClustersHandler.self,
        ModifyUsersHandler.self,
        RemoveAccountsHandler.self,
        RemoveCoordinatorsHandler.self,
        RemoveAssociationsHandler.self,
        RemoveClustersHandler.self,
        RemoveUsersHandler.self,
        RollUsageHandler.self,
        GetJobsHandler.self,
        GetTransactionsHandler.self,
        AddQualitiesHandler.self,
        GetQualitiesHandler.self,
        RemoveQualitiesHandler.self,
        ModifyQualitiesHandler.self,
        AddKeysHandler.self,
        GetKeysHandler.self,
        RemoveKeysHandler.self,
        GetReservationsHandler.self,
        GetConfigurationHandler.self,
        GetProblemsHandler.self,
        GetEventsHandler.self,
        ModifyJobHandler.self,
        GetLicensesHandler.self,
        AddResourcesHandler.self,
        GetResourcesHandler.self,
        FixRunawayJobsHandler.self,
        GetStatisticsHandler.self,
        ClearStatisticsHandler.self,
        GetFederationsHandler.self,
    ]

    private static let byNumber: [UInt16: any AccountingHandler.Type] = Dictionary(
        uniqueKeysWithValues: all.map { ($0.type.rawValue, $0) }
    )

    /// The handler of a request, if there is one.
    static func handler(of type: MessageType) -> (any AccountingHandler.Type)? {
        byNumber[type.rawValue]
    }
}
