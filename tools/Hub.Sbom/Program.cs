using Hub.Sbom;

// Hub.Sbom ROOT [--check]: writes tools/sbom.cdx.json from the lock files and NOTICE, or says whether it is current (exit 1: it is not).
if (args is not [var root, ..])
{
    await Console.Error.WriteLineAsync("Hub.Sbom ROOT [--check]");
    return 2;
}

var path = Path.Combine(root, "tools", "sbom.cdx.json");
var packages = LockFiles.Read(root);
var bill = BillOfMaterials.Write(packages, new Licences(root));
if (args.Contains("--check"))
{
    var isCurrent = File.Exists(path) && (await File.ReadAllBytesAsync(path)).AsSpan().SequenceEqual(bill);
    Console.WriteLine(isCurrent ? $"{path}: current, {packages.Count} packages" : $"{path}: not what the lock files say; run Hub.Sbom {root}");
    return isCurrent ? 0 : 1;
}

await File.WriteAllBytesAsync(path, bill);
Console.WriteLine($"{path}: {packages.Count} packages");
return 0;
