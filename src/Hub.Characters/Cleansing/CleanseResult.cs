using System.Buffers;

namespace Hub.Characters.Cleansing;

/// <summary>What came of one value.</summary>
/// <param name="Status">Done, or DestinationTooSmall (then nothing else holds).</param>
/// <param name="Written">Bytes written.</param>
/// <param name="Length">Length of the output in the policy's unit.</param>
/// <param name="Tag">The worst tag of its characters.</param>
/// <param name="Changed">True where the output differs from the input.</param>
public readonly record struct CleanseResult(OperationStatus Status, int Written, int Length, CharacterTag Tag, bool Changed);
