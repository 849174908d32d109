/**
 * The command {@code petition}: deadlines, calendars, rulebooks and lists of what is due on a command line, for people and
 * for programs.
 *
 * <p>{@link io.petition.examples.cli.Main} builds the tree of commands and turns every fault into a message and an exit
 * code. {@link io.petition.examples.cli.Petition} is the root and what all commands share: the console, the law. A
 * {@link io.petition.examples.cli.Question} is a command that reads options and gives an
 * {@link io.petition.examples.cli.Outcome}; the same question is asked once, or line by line of a CSV file by
 * {@link io.petition.examples.cli.Batch}. {@code due}, {@code reproject} and {@code whatif} go once through a file of
 * clocks, each a {@link io.petition.examples.cli.ClockFileCommand}; a clock is read by the same
 * {@link io.petition.examples.cli.ClockInput} whether an option or a cell describes it. A rulebook with overlays laid over
 * it is a {@link io.petition.examples.cli.Book}, and {@code lint} looks through the files it may be made of;
 * {@code diagram} draws the procedure that goes with it.
 * {@code schema} says, by {@link io.petition.examples.cli.LineSchema}, how a line of a stored history is written; {@code replay},
 * {@code decide}, {@code allowed} and {@code check} read files of such lines, each a
 * {@link io.petition.examples.cli.HistoryCommand} that goes through the matters of a file one by one
 * ({@link io.petition.examples.cli.history.HistoryFile}).
 *
 * <p>{@code nearest} and {@code allocate} read a {@link io.petition.examples.cli.Table} each line of which tells all its faults; the commands on a
 * directory of organs share {@link io.petition.examples.cli.OrganOptions}.
 *
 * <p>{@code indicators} says what each figure counts. {@code stats} makes facts of histories ({@link io.petition.examples.cli.HistoryFacts}) or reads
 * them ({@link io.petition.examples.cli.FactLines}); a {@link io.petition.examples.cli.StatsQuestion} is which figures are asked for, and there is an answer
 * for each thing done with them: tables, two periods compared, a ranking, a table for the public, what moved a past report, two definitions.
 *
 * <p>{@code demo} and {@code ledger} are a {@link io.petition.examples.cli.LedgerQuestion}: the packages under
 * {@code ledger} read letters, judge them, count and show. Sentences come from {@code messages_*.properties}, help from
 * {@code help_*.properties} beside this package.
 */
@NullMarked
package io.petition.examples.cli;

import org.jspecify.annotations.NullMarked;
