using System.IO.MemoryMappedFiles;
using System.Text;

namespace Hub.Fuzz;

/// <summary>The case that runs now, in a file that outlives the process: an input that takes the process along is kept by the next campaign.</summary>
internal sealed class LastCase : IDisposable
{
    private const int NameAt = 8;
    private const int InputAt = 72;
    private const int Length = InputAt + Mutator.MostBytes + (1 << 20);

    private readonly string _path;
    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public LastCase(string path)
    {
        _path = path;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, null, Length);
        _view = _file.CreateViewAccessor();
    }

    /// <summary>The cases that campaigns before this one died in; their files go.</summary>
    public static IEnumerable<(string Target, byte[] Input)> Orphans(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder).Where(p => !Lives(Path.GetFileName(p))).ToList())
        {
            var bytes = File.ReadAllBytes(path);
            File.Delete(path);
            if (bytes.Length == Length && BitConverter.ToInt32(bytes) is > 0 and var length)
            {
                yield return (Encoding.ASCII.GetString(bytes, NameAt, InputAt - NameAt).TrimEnd('\0'), bytes[InputAt..(InputAt + length - 1)]);
            }
        }
    }

    public void Begin(string target, byte[] input)
    {
        var name = new byte[InputAt - NameAt];
        Encoding.ASCII.GetBytes(target, name);
        _view.WriteArray(NameAt, name, 0, name.Length);
        _view.WriteArray(InputAt, input, 0, input.Length);
        _view.Write(0, input.Length + 1);
    }

    public void End() => _view.Write(0, 0);

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
        File.Delete(_path);
    }

    private static bool Lives(string process)
    {
        try
        {
            using var running = System.Diagnostics.Process.GetProcessById(int.Parse(process, System.Globalization.CultureInfo.InvariantCulture));
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
