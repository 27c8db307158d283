// Generated from Schema/*/control.schema by `make generate`; change that file instead.

/// Counts and times of jobs, scheduler and backfill.
package struct SchedulerStatistics: WireCodable, Hashable {
    /// `req_time`.
    package var reqTime: Int64 = 0
    /// `req_time_start`.
    package var reqTimeStart: Int64 = 0
    /// `server_thread_count`.
    package var serverThreadCount: UInt32 = 0
    /// `agent_queue_size`.
    package var agentQueueSize: UInt32 = 0
    /// `agent_count`.
    package var agentCount: UInt32 = 0
    /// `agent_thread_count`.
    package var agentThreadCount: UInt32 = 0
    /// `dbd_agent_queue_size`.
    package var dbdAgentQueueSize: UInt32 = 0
    /// `gettimeofday_latency`.
    package var gettimeofdayLatency: UInt32 = 0
    /// `jobs_submitted`.
    package var jobsSubmitted: UInt32 = 0
    /// `jobs_started`.
    package var jobsStarted: UInt32 = 0
    /// `jobs_completed`.
    package var jobsCompleted: UInt32 = 0
    /// `jobs_canceled`.
    package var jobsCanceled: UInt32 = 0
    /// `jobs_failed`.
    package var jobsFailed: UInt32 = 0
    /// `jobs_pending`.
    package var jobsPending: UInt32 = 0
    /// `jobs_running`.
    package var jobsRunning: UInt32 = 0
    /// `job_states_ts`.
    package var jobStatesTs: Int64 = 0
    /// `schedule_cycle_max`.
    package var scheduleCycleMax: UInt32 = 0
    /// `schedule_cycle_last`.
    package var scheduleCycleLast: UInt32 = 0
    /// `schedule_cycle_sum`.
    package var scheduleCycleSum: UInt32 = 0
    /// `schedule_cycle_counter`.
    package var scheduleCycleCounter: UInt32 = 0
    /// `schedule_cycle_depth`.
    package var scheduleCycleDepth: UInt32 = 0
    /// `schedule_queue_len`.
    package var scheduleQueueLen: UInt32 = 0
    /// `bf_backfilled_jobs`.
    package var bfBackfilledJobs: UInt32 = 0
    /// `bf_last_backfilled_jobs`.
    package var bfLastBackfilledJobs: UInt32 = 0
    /// `bf_cycle_counter`.
    package var bfCycleCounter: UInt32 = 0
    /// `bf_cycle_sum`.
    package var bfCycleSum: UInt64 = 0
    /// `bf_cycle_last`.
    package var bfCycleLast: UInt32 = 0
    /// `bf_last_depth`.
    package var bfLastDepth: UInt32 = 0
    /// `bf_last_depth_try`.
    package var bfLastDepthTry: UInt32 = 0
    /// `bf_queue_len`.
    package var bfQueueLen: UInt32 = 0
    /// `bf_cycle_max`.
    package var bfCycleMax: UInt32 = 0
    /// `bf_when_last_cycle`.
    package var bfWhenLastCycle: Int64 = 0
    /// `bf_depth_sum`.
    package var bfDepthSum: UInt32 = 0
    /// `bf_depth_try_sum`.
    package var bfDepthTrySum: UInt32 = 0
    /// `bf_queue_len_sum`.
    package var bfQueueLenSum: UInt32 = 0
    /// `bf_table_size`.
    package var bfTableSize: UInt32 = 0
    /// `bf_table_size_sum`.
    package var bfTableSizeSum: UInt32 = 0
    /// `bf_active`.
    package var bfActive: UInt32 = 0
    /// `bf_backfilled_het_jobs`.
    package var bfBackfilledHetJobs: UInt32 = 0

    /// Makes a value in which nothing is set.
    package init() {}
}

extension SchedulerStatistics {
    package init(from reader: inout WireReader) throws(WireError) {
        self.init()
        reqTime = try reader.time("req_time")
        reqTimeStart = try reader.time("req_time_start")
        serverThreadCount = try reader.u32("server_thread_count")
        agentQueueSize = try reader.u32("agent_queue_size")
        agentCount = try reader.u32("agent_count")
        agentThreadCount = try reader.u32("agent_thread_count")
        dbdAgentQueueSize = try reader.u32("dbd_agent_queue_size")
        gettimeofdayLatency = try reader.u32("gettimeofday_latency")
        jobsSubmitted = try reader.u32("jobs_submitted")
        jobsStarted = try reader.u32("jobs_started")
        jobsCompleted = try reader.u32("jobs_completed")
        jobsCanceled = try reader.u32("jobs_canceled")
        jobsFailed = try reader.u32("jobs_failed")
        jobsPending = try reader.u32("jobs_pending")
        jobsRunning = try reader.u32("jobs_running")
        jobStatesTs = try reader.time("job_states_ts")
        scheduleCycleMax = try reader.u32("schedule_cycle_max")
        scheduleCycleLast = try reader.u32("schedule_cycle_last")
        scheduleCycleSum = try reader.u32("schedule_cycle_sum")
        scheduleCycleCounter = try reader.u32("schedule_cycle_counter")
        scheduleCycleDepth = try reader.u32("schedule_cycle_depth")
        scheduleQueueLen = try reader.u32("schedule_queue_len")
        bfBackfilledJobs = try reader.u32("bf_backfilled_jobs")
        bfLastBackfilledJobs = try reader.u32("bf_last_backfilled_jobs")
        bfCycleCounter = try reader.u32("bf_cycle_counter")
        bfCycleSum = try reader.u64("bf_cycle_sum")
        bfCycleLast = try reader.u32("bf_cycle_last")
        bfLastDepth = try reader.u32("bf_last_depth")
        bfLastDepthTry = try reader.u32("bf_last_depth_try")
        bfQueueLen = try reader.u32("bf_queue_len")
        bfCycleMax = try reader.u32("bf_cycle_max")
        bfWhenLastCycle = try reader.time("bf_when_last_cycle")
        bfDepthSum = try reader.u32("bf_depth_sum")
        bfDepthTrySum = try reader.u32("bf_depth_try_sum")
        bfQueueLenSum = try reader.u32("bf_queue_len_sum")
        bfTableSize = try reader.u32("bf_table_size")
        bfTableSizeSum = try reader.u32("bf_table_size_sum")
        bfActive = try reader.u32("bf_active")
        bfBackfilledHetJobs = try reader.u32("bf_backfilled_het_jobs")
    }

    package func encode(into writer: inout WireWriter) {
        writer.time(reqTime)
        writer.time(reqTimeStart)
        writer.u32(serverThreadCount)
        writer.u32(agentQueueSize)
        writer.u32(agentCount)
        writer.u32(agentThreadCount)
        writer.u32(dbdAgentQueueSize)
        writer.u32(gettimeofdayLatency)
        writer.u32(jobsSubmitted)
        writer.u32(jobsStarted)
        writer.u32(jobsCompleted)
        writer.u32(jobsCanceled)
        writer.u32(jobsFailed)
        writer.u32(jobsPending)
        writer.u32(jobsRunning)
        writer.time(jobStatesTs)
        writer.u32(scheduleCycleMax)
        writer.u32(scheduleCycleLast)
        writer.u32(scheduleCycleSum)
        writer.u32(scheduleCycleCounter)
        writer.u32(scheduleCycleDepth)
        writer.u32(scheduleQueueLen)
        writer.u32(bfBackfilledJobs)
        writer.u32(bfLastBackfilledJobs)
        writer.u32(bfCycleCounter)
        writer.u64(bfCycleSum)
        writer.u32(bfCycleLast)
        writer.u32(bfLastDepth)
        writer.u32(bfLastDepthTry)
        writer.u32(bfQueueLen)
        writer.u32(bfCycleMax)
        writer.time(bfWhenLastCycle)
        writer.u32(bfDepthSum)
        writer.u32(bfDepthTrySum)
        writer.u32(bfQueueLenSum)
        writer.u32(bfTableSize)
        writer.u32(bfTableSizeSum)
        writer.u32(bfActive)
        writer.u32(bfBackfilledHetJobs)
    }
}
