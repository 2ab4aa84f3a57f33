using Hub.Bench;

return await Dispatcher.RunAsync(args).ConfigureAwait(false);
