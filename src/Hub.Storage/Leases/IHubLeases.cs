namespace Hub.Storage.Leases;

/// <summary>
/// Which of several nodes over one store does what. What a node holds is its own until it lets go of it, a new epoch takes it over, or the node has not been
/// heard of for the time of a lease, by the store's clock. Whatever another node holds is refused with <see cref="StoreFault.Busy"/>, and what a node has
/// lost it can't write to: the store looks in the transaction of each write. Disposing of the store lets go of everything. With one node all is given.
/// </summary>
public interface IHubLeases
{
    /// <summary>How long the holds of a node last that is not heard of; infinite where there is never more than one node.</summary>
    TimeSpan Lease { get; }

    /// <summary>Says that this node lives: what it holds it holds for another lease.</summary>
    ValueTask RenewAsync(CancellationToken cancellationToken);

    /// <summary>Holds an open stream for its writer, until its next epoch at most. False: the epoch is not the present one, or the stream or the run takes no data.</summary>
    ValueTask<bool> HoldStreamAsync(string run, string stream, long epoch, CancellationToken cancellationToken);

    /// <summary>Lets go of a stream, if this node holds it.</summary>
    ValueTask ReleaseStreamAsync(string run, string stream, CancellationToken cancellationToken);

    /// <summary>Holds a run, so that no other node changes its state, restarts its streams or corrects its records. Nothing happens for an unknown run.</summary>
    ValueTask HoldRunAsync(string run, CancellationToken cancellationToken);

    /// <summary>Lets go of a run, if this node holds it.</summary>
    ValueTask ReleaseRunAsync(string run, CancellationToken cancellationToken);

    /// <summary>
    /// Does one piece of what a node left that was killed: a run that it was checking takes data again, rows of an abandoned run that came too late are
    /// dropped. Says of which run; null: nothing is left. Of several nodes that call at once each gets other work, and none waits.
    /// </summary>
    ValueTask<string?> TakeUpAsync(DateTimeOffset time, CancellationToken cancellationToken);
}
