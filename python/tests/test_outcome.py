"""What waiting for a job gives."""

import pytest

from slurm_testing import JobFailed, JobOutcome


def completed(value):
    return JobOutcome(True, "COMPLETED", lambda: value)


def failed():
    def load():
        raise JobFailed("it failed")

    return JobOutcome(False, "FAILED", load)


@pytest.mark.parametrize("value", [None, 0, "", False, {}, 5, "text"])
def test_a_job_that_completed_counts_as_true_whatever_it_returned(value):
    assert completed(value)
    assert completed(value) == value
    assert completed(value).value is value


def test_a_job_that_failed_counts_as_false_and_has_no_result():
    assert not failed()
    assert failed() == False  # noqa: E712
    assert failed() != 5 and failed() != None  # noqa: E711
    assert str(failed()) == "FAILED" and repr(failed()) == "JobOutcome(FAILED)"
    with pytest.raises(JobFailed):
        failed()["key"]
    with pytest.raises(JobFailed):
        "key" in failed()  # noqa: B015


def test_an_outcome_stands_for_the_result():
    outcome = completed({"status": "success", "values": [1, 2]})
    assert outcome["status"] == "success" and "values" in outcome and len(outcome) == 2 and list(outcome)
    assert outcome == {"status": "success", "values": [1, 2]} and outcome != {}
    assert str(completed("Hello")) == "Hello" and repr(completed("Hello")) == "JobOutcome(COMPLETED, 'Hello')"


def test_a_truth_value_as_result_is_compared_as_result():
    assert completed(False) == False and completed(False) != True  # noqa: E712
    assert completed(5) == True  # noqa: E712


def test_the_result_is_fetched_when_the_job_has_ended():
    fetched = []
    outcome = JobOutcome(True, "COMPLETED", lambda: fetched.append(1))
    assert fetched == [1]
    assert outcome and outcome.value is None and fetched == [1]


def test_a_result_that_cannot_be_fetched_is_an_error_where_it_is_used():
    def load():
        raise OSError("it is gone")

    outcome = JobOutcome(True, "COMPLETED", load)
    assert outcome
    with pytest.raises(OSError, match="it is gone"):
        outcome["key"]
