import { useState, type FormEvent } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { TextField } from '@/ui/form/TextField';

/** Another certificate, by the code that is printed under the QR. */
export function CodeForm({ code }: { code: string }) {
  const { t } = useTranslation('certificate');
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = typed.trim();
    if (wanted && wanted !== code) void navigate(`/check/${encodeURIComponent(wanted)}`);
  };
  return (
    <form noValidate onSubmit={submit} className="code-form">
      <div className="with-button">
        <TextField
          id="code"
          label={t('code')}
          hint={t('codeHint')}
          value={typed}
          onChange={setTyped}
          input={{ autoComplete: 'off', spellCheck: false, maxLength: 64 }}
        />
        <Button size="large" htmlType="submit">
          {t('check')}
        </Button>
      </div>
    </form>
  );
}
