namespace Hub.Engine;

/// <summary>Why a request can't be done. Stable: clients branch on it.</summary>
public enum RefusalReason
{
    /// <summary>The request makes no sense as it is.</summary>
    RequestInvalid,

    /// <summary>The request id was used for something else.</summary>
    RequestIdReused,

    /// <summary>The manifest can't be.</summary>
    ManifestInvalid,

    /// <summary>No such run.</summary>
    RunNotFound,

    /// <summary>No such stream in the manifest.</summary>
    StreamNotFound,

    /// <summary>No such adapter.</summary>
    AdapterNotFound,

    /// <summary>The adapter pack has mistakes.</summary>
    AdapterInvalid,

    /// <summary>No such edition.</summary>
    EditionNotFound,

    /// <summary>No such group in the edition.</summary>
    GroupNotFound,

    /// <summary>No such file of a run.</summary>
    FileNotFound,

    /// <summary>The id of the run is taken.</summary>
    RunExists,

    /// <summary>No such gaiji in the municipality's work list.</summary>
    GaijiNotFound,

    /// <summary>The gaiji is not in a state for it.</summary>
    GaijiState,

    /// <summary>Somebody else changed the gaiji since.</summary>
    GaijiChanged,

    /// <summary>The person who decided can't check.</summary>
    SamePerson,

    /// <summary>The run is not in a state for it.</summary>
    RunState,

    /// <summary>The stream is not in a state for it.</summary>
    StreamState,

    /// <summary>The stream takes another kind of data.</summary>
    StreamKind,

    /// <summary>The run is not committed.</summary>
    NotCommitted,

    /// <summary>A value of a row does not fit the type that the standard's contract gives its item.</summary>
    ValueUnfit,

    /// <summary>This hub takes no typed rows.</summary>
    RowsNotTaken,

    /// <summary>Another writer opened the stream.</summary>
    WriterFenced,

    /// <summary>A stream that this one is joined to is not finalized.</summary>
    LookupPending,

    /// <summary>Other streams were already mapped with what this one holds.</summary>
    LookupInUse,

    /// <summary>The hub is going away.</summary>
    ShuttingDown,
}
