package kz.bagalau.application.application;

import java.util.ArrayList;
import java.util.List;
import kz.bagalau.application.agreement.Agreement;
import kz.bagalau.application.agreement.Agreements;
import kz.bagalau.application.campaign.Campaign;
import kz.bagalau.application.form.AppliedForm;
import kz.bagalau.application.form.Fault;
import kz.bagalau.application.form.FieldFault;
import kz.bagalau.application.form.FormCheckResult;
import kz.bagalau.application.form.FormRules;
import kz.bagalau.application.form.TypedForm;
import kz.bagalau.starter.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Everything that one can say about a submission without looking at other applications. */
@Component
class SubmissionCheck {
    private static final String AGREEMENT = "agreementVersion";

    private final FormRules rules;
    private final Agreements agreements;

    SubmissionCheck(FormRules rules, Agreements agreements) {
        this.rules = rules;
        this.agreements = agreements;
    }

    /** What is submitted, without a fault. */
    record Checked(AppliedForm form, Agreement agreement) {}

    /** @throws ProblemException with every field that is wrong */
    Checked check(SubmitApplication command, Campaign campaign) {
        Agreement agreement = agreements.current();
        List<FieldFault> faults = new ArrayList<>();
        FormCheckResult result = rules.check(command.form(), campaign);
        if (result instanceof FormCheckResult.Invalid invalid) {
            faults.addAll(invalid.faults());
        }
        checkAgreement(command.agreementVersion(), agreement, faults);
        if (result instanceof FormCheckResult.Valid valid && faults.isEmpty()) {
            return new Checked(valid.form(), agreement);
        }
        throw refusal(faults);
    }

    /**
     * The form alone, of an application whose agreement stands.
     *
     * @param before what the application has now
     *
     * @throws ProblemException with every field that is wrong
     */
    AppliedForm form(TypedForm typed, Campaign campaign, AppliedForm before) {
        return switch (rules.check(typed, campaign, before)) {
            case FormCheckResult.Valid valid -> valid.form();
            case FormCheckResult.Invalid invalid -> throw refusal(invalid.faults());
        };
    }

    private static ProblemException refusal(List<FieldFault> faults) {
        ProblemException problem = new ProblemException(HttpStatus.BAD_REQUEST, "validation-failed");
        faults.forEach(fault -> problem.withField(fault.field(), fault.fault().code()));
        return problem;
    }

    private static void checkAgreement(@Nullable String accepted, Agreement current, List<FieldFault> faults) {
        if (accepted == null || accepted.isBlank()) {
            faults.add(new FieldFault(AGREEMENT, Fault.MUST_BE_ACCEPTED));
        } else if (!accepted.equals(current.version())) {
            faults.add(new FieldFault(AGREEMENT, Fault.AGREEMENT_OUTDATED));
        }
    }
}
