using Hub.TableGen.Characters;
using Hub.TableGen.Codecs;

switch (args.FirstOrDefault())
{
    case "characters":
        return CharactersGenerator.Run(args[1..]);
    case "codecs":
        return CodecTables.Run(args[1..]);
    default:
        Console.Error.WriteLine("usage: Hub.TableGen characters MOJI_DB [OUT] | codecs [OUT]");
        return 2;
}
