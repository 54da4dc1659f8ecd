import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isApiError } from '@/app/api/problem';
import { useFieldErrorText, type FormState } from './form/errors';
import { useProblemText } from './problemText';
import { useTakesFocus } from './useTakesFocus';

interface Props<F extends string> {
  form: FormState<F>;
  /** Ids of the fields on the page, when they differ from the names. */
  ids?: Partial<Record<F, string>>;
  /** The page of a field that is not on this one. */
  pageOf?: (field: F) => string | undefined;
}

/** On top of a form: what is wrong, each line leading to its field. Takes the focus at each refused attempt. */
export function ErrorSummary<F extends string>({ form, ids, pageOf }: Props<F>) {
  const { t } = useTranslation('errors');
  const fieldText = useFieldErrorText();
  const problemText = useProblemText();
  const { attempt, errors, problem } = form;
  const box = useTakesFocus(attempt);

  const fields = Object.keys(errors) as F[];
  if (fields.length === 0 && !problem) return null;

  const focusField = (id: string) => {
    const target = document.getElementById(id);
    target?.focus();
    target?.scrollIntoView?.({ block: 'center' });
  };

  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{t('summaryTitle')}</h2>
      {problem ? <p>{problemText(problem)}</p> : null}
      {fields.length > 0 && (
        <ul>
          {fields.map((field) => {
            const error = errors[field];
            const id = ids?.[field] ?? field;
            const page = pageOf?.(field);
            return (
              error && (
                <li key={field}>
                  {page ? (
                    <Link to={page}>{fieldText(field, error)}</Link>
                  ) : (
                    <a
                      href={`#${id}`}
                      onClick={(event) => {
                        event.preventDefault();
                        focusField(id);
                      }}
                    >
                      {fieldText(field, error)}
                    </a>
                  )}
                </li>
              )
            );
          })}
        </ul>
      )}
      {isApiError(problem) && problem.status >= 500 && problem.problem.traceId ? (
        <p className="trace">{t('trace', { id: problem.problem.traceId })}</p>
      ) : null}
    </div>
  );
}
