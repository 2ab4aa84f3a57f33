"""Messages of grpc.testing from a FileDescriptorSet, so that no code has to be generated for Python."""
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory


def load(path):
    """Returns a namespace object with one class per message of package grpc.testing."""
    files = descriptor_pb2.FileDescriptorSet()
    with open(path, "rb") as stream:
        files.ParseFromString(stream.read())
    pool = descriptor_pool.DescriptorPool()
    for file in files.file:
        pool.Add(file)
    factory = message_factory.MessageFactory(pool)
    names = [message.name for file in files.file for message in file.message_type]
    return type("Messages", (), {name: factory.GetPrototype(pool.FindMessageTypeByName("grpc.testing." + name)) for name in names})
