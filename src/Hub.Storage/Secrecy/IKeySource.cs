namespace Hub.Storage.Secrecy;

/// <summary>Where the master keys of an embedded store come from.</summary>
public interface IKeySource
{
    /// <summary>What a person would call it: a path, the name of a variable.</summary>
    string Place { get; }

    /// <summary>The keys; null: none is there.</summary>
    /// <exception cref="StoreException">What is there can't be read, or is no key.</exception>
    MasterKeys? Read();

    /// <summary>Makes the first key of a store that holds nothing yet.</summary>
    /// <exception cref="StoreException">This source makes none: the message says what to do.</exception>
    MasterKeys Create();
}
