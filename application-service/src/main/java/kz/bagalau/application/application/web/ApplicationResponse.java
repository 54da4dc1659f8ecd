package kz.bagalau.application.application.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.application.LocalizedName;
import kz.bagalau.application.application.ApplicationDetails;
import kz.bagalau.application.application.ApplicationStatus;
import kz.bagalau.application.application.ApplicationView;
import kz.bagalau.application.application.HistoryLine;
import kz.bagalau.application.application.HistoryStep;
import kz.bagalau.application.form.AppliedForm;
import kz.bagalau.application.form.Categories;
import kz.bagalau.application.form.Category;
import kz.bagalau.application.form.Diploma;
import kz.bagalau.application.form.Graduation;
import kz.bagalau.application.form.KeptEntry;
import kz.bagalau.application.form.OrganisationKind;
import kz.bagalau.application.form.Workplace;
import org.jspecify.annotations.Nullable;

record ApplicationResponse(
        UUID id,
        String number,
        ApplicationStatus status,
        @Nullable String refusalReason,
        String testType,
        String phone,
        String employment,
        boolean disabilityOfSight,
        @Nullable String speciality,
        @Nullable Integer studyFrom,
        @Nullable Integer studyTo,
        @Nullable String categoryHeld,
        @Nullable LocalDate categoryValidUntil,
        @Nullable String categorySought,
        @Nullable String organisationBin,
        @Nullable String organisationName,
        @Nullable LocalizedName organisationRegisteredName,
        @Nullable String organisationKind,
        @Nullable LocalizedName organisationKindName,
        @Nullable String institutionRegion,
        @Nullable LocalizedName institutionRegionName,
        @Nullable String institutionDistrict,
        @Nullable LocalizedName institutionDistrictName,
        @Nullable String institution,
        @Nullable LocalizedName institutionName,
        @Nullable String programmeGroup,
        @Nullable LocalizedName programmeGroupName,
        @Nullable String specialityCode,
        @Nullable LocalizedName specialityName,
        @Nullable String disciplineKind,
        String subject,
        LocalizedName subjectName,
        String language,
        UUID holdId,
        String agreementVersion,
        Instant agreementAcceptedAt,
        @Nullable SlotResponse slot,
        Instant submittedAt,
        long version,
        boolean canEdit,
        boolean canDelete,
        @Nullable Instant editableUntil,
        @Nullable UUID certificateId,
        List<HistoryLineResponse> history) {
    record HistoryLineResponse(
            Instant at, HistoryStep status, @Nullable String reason) {
        static HistoryLineResponse from(HistoryLine line) {
            return new HistoryLineResponse(line.at(), line.step(), line.reason());
        }
    }

    static ApplicationResponse from(ApplicationDetails details) {
        ApplicationView view = details.application();
        AppliedForm form = view.form();
        Optional<Diploma> diploma = Optional.ofNullable(form.diploma());
        Optional<Categories> categories = Optional.ofNullable(form.categories());
        Optional<Workplace> workplace = Optional.ofNullable(form.workplace());
        Optional<OrganisationKind> kind = workplace.map(Workplace::kind);
        Optional<Graduation> graduation = Optional.ofNullable(form.graduation());
        Optional<KeptEntry> region = graduation.map(Graduation::region);
        Optional<KeptEntry> district = graduation.map(Graduation::district);
        Optional<KeptEntry> institution = graduation.map(Graduation::institution);
        Optional<KeptEntry> group = graduation.map(Graduation::programmeGroup);
        Optional<KeptEntry> speciality = graduation.map(Graduation::speciality);
        return new ApplicationResponse(
                view.id(),
                view.number(),
                view.status(),
                view.refusalReason(),
                form.testType().name(),
                form.phone(),
                form.employment().name(),
                form.disabilityOfSight(),
                diploma.map(Diploma::speciality).orElse(null),
                diploma.map(Diploma::studyFrom).orElse(null),
                diploma.map(Diploma::studyTo).orElse(null),
                categories.map(Categories::held).map(Category::name).orElse(null),
                categories.map(Categories::validUntil).orElse(null),
                categories.map(Categories::sought).map(Category::name).orElse(null),
                workplace.map(Workplace::bin).orElse(null),
                workplace.map(Workplace::name).orElse(null),
                workplace.map(Workplace::registeredName).orElse(null),
                kind.map(OrganisationKind::name).orElse(null),
                kind.map(OrganisationKind::title).orElse(null),
                code(region),
                names(region),
                code(district),
                names(district),
                code(institution),
                names(institution),
                code(group),
                names(group),
                code(speciality),
                names(speciality),
                form.test().disciplineKind() == null
                        ? null
                        : form.test().disciplineKind().name(),
                form.test().subject(),
                form.test().subjectName(),
                form.test().language(),
                form.holdId(),
                view.agreementVersion(),
                view.agreementAcceptedAt(),
                view.seat() == null ? null : SlotResponse.from(view.seat()),
                view.submittedAt(),
                view.version(),
                view.canEdit(),
                view.canDelete(),
                view.editableUntil(),
                view.certificateId(),
                details.history().stream().map(HistoryLineResponse::from).toList());
    }

    private static @Nullable String code(Optional<KeptEntry> entry) {
        return entry.map(KeptEntry::code).orElse(null);
    }

    private static @Nullable LocalizedName names(Optional<KeptEntry> entry) {
        return entry.map(KeptEntry::names).orElse(null);
    }
}
