package kz.bagalau.testing.qti.verdict;

/** What a finding does to the verdict. */
public enum Severity {
    /** Worth knowing to the author; nothing is lost. */
    REMARK,
    /** Something of the item is lost. */
    LOSS,
    /** The item can't be used. */
    REFUSAL
}
