using Hub.Grpc.Interop;

return await InteropProgram.RunAsync(args).ConfigureAwait(false);
