/// A column of `sacctmgr`.
struct SacctmgrColumn: Sendable {
    /// How a column prints a value that the listed thing does not have.
    enum Style: Hashable, Sendable {
        case text
        case number
        case resources
        case minutes
        case seconds
        case date
        case fraction
    }

    /// What a column tells.
    enum Kind: Hashable, Sendable {
        case account
        case other
        case action
        case actionNumber
        case actor
        case duration
        case event
        case eventNumber
        case info
        case place
        case problem
        case stateNumber
        case timestamp
        case unusedWall
        case adminLevel
        case resources
        case classification
        case clusterNodes
        case cluster
        case coordinators
        case controlHost
        case controlPort
        case count
        case defaultAccount
        case defaultQOS
        case defaultKey
        case description
        case features
        case federation
        case federationState
        case federationStateNumber
        case flags
        case graceTime
        case groupProcessors
        case groupProcessorMinutes
        case groupProcessorRunMinutes
        case groupResources
        case groupResourceMinutes
        case groupResourceRunMinutes
        case groupJobs
        case groupAccruingJobs
        case groupMemory
        case groupNodes
        case groupSubmitted
        case groupWall
        case id
        case left
        case maxProcessorMinutes
        case maxProcessorRunMinutes
        case maxProcessors
        case maxProcessorsPerUser
        case maxResources
        case maxResourcesPerNode
        case maxResourceMinutes
        case maxResourceRunMinutesPerAccount
        case maxResourceRunMinutes
        case maxResourcesPerAccount
        case maxResourcesPerUser
        case maxJobs
        case maxAccruingJobs
        case maxAccruingJobsPerAccount
        case maxAccruingJobsPerUser
        case maxJobsPerAccount
        case maxNodes
        case maxNodesPerUser
        case minPriority
        case maxSubmitted
        case maxSubmittedPerAccount
        case maxWall
        case minProcessors
        case minResources
        case name
        case nodeCount
        case nodeName
        case organization
        case parentID
        case parentName
        case partition
        case selectPlugin
        case preemptMode
        case preempt
        case preemptExemptTime
        case priority
        case qos
        case qosNumbers
        case reason
        case right
        case version
        case share
        case state
        case end
        case start
        case type
        case usageFactor
        case usageThreshold
        case limitFactor
        case user
    }

    /// The names, each with how many letters of it have to be written.
    var names: [(name: String, least: Int)]
    /// The heading and the width.
    var field: PrintedField
    /// How it prints what is not there.
    var style: Style
    /// What it tells.
    var kind: Kind

    /// A column.
    init(_ names: [(String, Int)], _ heading: String, _ width: Int, _ style: Style, _ kind: Kind) {
        self.names = names
        field = PrintedField(name: heading, width: width)
        self.style = style
        self.kind = kind
    }

    /// Whether a word names the column.
    func isNamed(_ word: String) -> Bool {
        names.contains { Keyword($0.name, $0.least).matches(word) }
    }

    /// What it prints for a thing that has no such value: numbers then are 0.
    var absent: PrintedValue {
        switch style {
        case .text: .text(nil)
        case .resources: .text("")
        case .number: .number(0)
        case .minutes, .seconds: .length("00:00:00")
        case .date: .date("Unknown")
        case .fraction: .length("0.000000")
        }
    }
}
