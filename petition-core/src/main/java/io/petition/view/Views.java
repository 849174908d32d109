package io.petition.view;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.petition.law.Regime;
import io.petition.lifecycle.MatterState;
import io.petition.lifecycle.Owed;
import io.petition.lifecycle.Track;
import io.petition.model.Petition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Shows a matter to whoever looks, as a policy allows. Pure and thread-safe. */
public final class Views {
    private final ViewPolicy policy;

    private Views(ViewPolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    public static Views under(ViewPolicy policy) {
        return new Views(policy);
    }

    /** Under the policy that a regime holds. */
    public static Views under(Regime regime) {
        Optional<ViewPolicy> policy = regime.part(ViewPolicy.PART);
        checkArgument(
                policy.isPresent(),
                "regime: %s holds no policy of views; put one in under ViewPolicy.PART",
                regime.id());
        return new Views(policy.get());
    }

    /** What they see of the matter, without its terms. */
    public MatterView of(MatterState state, Audience audience) {
        return of(state, audience, ImmutableList.of());
    }

    /**
     * What they see of the matter.
     *
     * @param owed who owes what by when, as of the time of looking; of them come into the view what may be seen
     */
    public MatterView of(MatterState state, Audience audience, List<Owed> owed) {
        Standpoint standpoint = new Standpoint(state, audience, policy);
        MatterView.Builder view = MatterView.builder().matter(state.id());
        new Picture(state, standpoint, policy, view).draw(owed);
        return view.build();
    }

    /** What the same is decided by, item by item, of the matter as a whole; for whoever answers for it, not for the audience. */
    public List<Ruling> rulings(MatterState state, Audience audience) {
        return rulings(new Standpoint(state, audience, policy).ofMatter());
    }

    /** The same of one petition: a matter may hold the petitions of several people. */
    public List<Ruling> rulings(MatterState state, Audience audience, Petition petition) {
        return rulings(new Standpoint(state, audience, policy).of(petition));
    }

    /** The same of one track. */
    public List<Ruling> rulings(MatterState state, Audience audience, Track track) {
        return rulings(new Standpoint(state, audience, policy).of(track));
    }

    private List<Ruling> rulings(Part part) {
        ImmutableList.Builder<Ruling> rulings = ImmutableList.builder();
        for (Item item : Item.values()) {
            rulings.add(Ruling.on(item, part, policy));
        }
        return rulings.build();
    }
}
