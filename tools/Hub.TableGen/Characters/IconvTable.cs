using System.Diagnostics;
using System.Text;

namespace Hub.TableGen.Characters;

/// <summary>Plane 1 of JIS X 0213 as glibc's iconv prints it.</summary>
internal static class IconvTable
{
    /// <summary>Every mapped code of plane 1 with its one or two scalars, ascending.</summary>
    public static IEnumerable<(int Code, int[] Scalars)> PlaneOne()
    {
        var euc = new byte[94 * 94 * 3];
        for (var i = 0; i < 94 * 94; i++)
        {
            euc[i * 3] = (byte)(0xA1 + (i / 94));
            euc[(i * 3) + 1] = (byte)(0xA1 + (i % 94));
            euc[(i * 3) + 2] = (byte)'\n';
        }

        var lines = Run(euc).Split('\n');
        for (var i = 0; i < 94 * 94; i++)
        {
            if (lines[i].Length > 0)
            {
                yield return (i, Columns.ScalarsOf(lines[i]));
            }
        }
    }

    // -c leaves out what is unmapped, so that its line stays empty.
    private static string Run(byte[] input)
    {
        var start = new ProcessStartInfo("iconv", ["-c", "-f", "EUC-JISX0213", "-t", "UTF-8"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("iconv did not start");
        var writing = Task.Run(() =>
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        });
        var errors = process.StandardError.ReadToEndAsync();
        var text = process.StandardOutput.ReadToEnd();
        writing.Wait();
        errors.Wait();
        process.WaitForExit();
        return text;
    }
}
