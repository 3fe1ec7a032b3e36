interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Answers questions in groups, one group at a time: those of one turn of the event loop go together, and while a group
 * is under way the next ones gather. Nothing is remembered, so every answer is found after it was asked for.
 */
export class Gatherer<Question, Answer> {
  readonly #answer: (questions: readonly Question[]) => Promise<readonly Answer[]>;
  readonly #size: number;
  #waiting: Waiting<Question, Answer>[] = [];
  #isBusy = false;

  /**
   * @param answer finds the answers of a group, in its order.
   * @param size the largest group.
   */
  constructor(answer: (questions: readonly Question[]) => Promise<readonly Answer[]>, size: number) {
    this.#answer = answer;
    this.#size = size;
  }

  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ question, resolve, reject });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#isBusy || this.#waiting.length === 0) return;
    this.#isBusy = true;
    setImmediate(() => void this.#answerGroup(this.#waiting.splice(0, this.#size)));
  }

  async #answerGroup(group: readonly Waiting<Question, Answer>[]): Promise<void> {
    try {
      const answers = await this.#answer(group.map(({ question }) => question));
      for (const [index, { resolve }] of group.entries()) resolve(answers[index] as Answer);
    } catch (error) {
      for (const { reject } of group) reject(error);
    } finally {
      this.#isBusy = false;
      this.#schedule();
    }
  }
}
