package io.petition.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.petition.benchmarks.Step.Stand;

/**
 * The same with stateless4j, its table made once and shared. It keeps a stage and no more: neither who nor when, no clock, no
 * edition; a step that does not follow is an exception.
 */
final class PeerMachine {
    private final StateMachineConfig<Stand, Step> table = new StateMachineConfig<>();

    PeerMachine() {
        table.configure(Stand.NONE).permit(Step.REGISTER, Stand.REGISTERED);
        table.configure(Stand.REGISTERED).permit(Step.FORWARD, Stand.FORWARDED);
        table.configure(Stand.FORWARDED)
                .ignore(Step.RECEIVE)
                .ignore(Step.NOTIFY)
                .ignore(Step.CLASSIFY)
                .permit(Step.ACCEPT, Stand.ACCEPTED);
        table.configure(Stand.ACCEPTED).ignore(Step.EXTEND).permit(Step.ANSWER, Stand.ANSWERED);
        table.configure(Stand.ANSWERED).ignore(Step.DELIVER).permit(Step.REQUEST_REMEDY, Stand.UNDER_REVIEW);
        table.configure(Stand.UNDER_REVIEW).permit(Step.DECIDE_REMEDY, Stand.REVIEWED);
        table.configure(Stand.REVIEWED).ignore(Step.DELIVER_REMEDY);
    }

    Stand replay(Step[] steps) {
        StateMachine<Stand, Step> machine = new StateMachine<>(Stand.NONE, table);
        for (Step step : steps) {
            machine.fire(step);
        }
        return machine.getState();
    }
}
