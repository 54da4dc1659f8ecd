package kz.bagalau.testing.bank;

import java.util.List;
import kz.bagalau.testing.qti.verdict.Verdict;

/** An item on its way into the bank. */
record NewItem(
        String identifier,
        String title,
        String path,
        String xml,
        double maximumScore,
        Verdict verdict,
        List<String> reasons) {}
