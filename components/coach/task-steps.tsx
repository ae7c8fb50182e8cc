import type { TaskTexts } from './use-task-texts';

/** Why a task matters and how it is done. */
export function TaskSteps({ texts, id }: { texts: TaskTexts; id?: string }) {
  return (
    <div id={id} className="grid gap-2 text-sm">
      <p>{texts.why}</p>
      <ol className="grid list-decimal gap-1 ps-5 marker:text-muted">
        {texts.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  );
}
