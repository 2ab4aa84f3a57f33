namespace Hub.Fuzz;

/// <summary>Makes a failing input small: leaves out pieces as long as it fails in the same way, for a few seconds.</summary>
internal sealed class Shrinker(CaseRunner runner, TimeProvider time)
{
    private const int MostTries = 500;
    private static readonly TimeSpan s_most = TimeSpan.FromSeconds(5);

    private readonly long _started = time.GetTimestamp();
    private int _left = MostTries;

    private bool MayTry => _left > 0 && time.GetElapsedTime(_started) < s_most;

    public byte[] Shrink(IFuzzTarget target, byte[] input, string fault)
    {
        for (var piece = input.Length / 2; piece > 0 && MayTry;)
        {
            var before = input.Length;
            for (var at = 0; at + piece <= input.Length && MayTry;)
            {
                byte[] shorter = [.. input[..at], .. input[(at + piece)..]];
                _left--;
                if (runner.IsAlive && runner.Run(target, shorter) is { Failed: true } result && result.Fault == fault)
                {
                    input = shorter;
                }
                else
                {
                    at += piece;
                }
            }

            piece = input.Length == before ? piece / 2 : Math.Min(piece, input.Length / 2);
        }

        return input;
    }
}
