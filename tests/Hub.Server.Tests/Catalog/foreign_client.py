"""A client that knows nothing of this project but the address: asks for a contract, builds its own stubs with protoc, reads records with them.

Usage: foreign_client.py TARGET PROTOS_FOLDER EDITION GROUP_ID RECORDS_FILE WORK_FOLDER. RECORDS_FILE holds messages, each after its length as 4 bytes, little endian.
Prints one JSON object a record: field name -> value, only fields that have one.
"""
import importlib, json, os, struct, subprocess, sys

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

target, protos, edition, group, records, work = sys.argv[1:7]
own, served = os.path.join(work, 'own'), os.path.join(work, 'served')


def compile_protos(root, files, out):
    os.makedirs(out, exist_ok=True)
    subprocess.run(['protoc', '-I', root, '-I', '/usr/include', '--python_out', out, *files], check=True)
    sys.path.insert(0, out)


compile_protos(protos, ['hub/catalog/v1/edition.proto', 'hub/catalog/v1/catalog_service.proto'], own)
service = importlib.import_module('hub.catalog.v1.catalog_service_pb2')
with grpc.insecure_channel(target) as channel:
    def call(method, request, response):
        stub = channel.unary_unary(f'/hub.catalog.v1.CatalogService/{method}', request_serializer=type(request).SerializeToString, response_deserializer=response.FromString)
        return stub(request, timeout=60)

    listed = call('ListEditions', service.ListEditionsRequest(), service.ListEditionsResponse)
    assert edition in [e.id for e in listed.editions], [e.id for e in listed.editions]
    contract = call('GetContract', service.GetContractRequest(edition=edition), service.GetContractResponse)
    try:
        call('GetContract', service.GetContractRequest(edition='999/9'), service.GetContractResponse)
        raise SystemExit('an unknown edition was answered')
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.NOT_FOUND, error

for file in contract.files:
    path = os.path.join(served, file.name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as f:
        f.write(file.text)
compile_protos(served, [f.name for f in contract.files], os.path.join(work, 'stubs'))
name = next(m.message_type for m in contract.messages if m.group == group)
module = importlib.import_module(contract.files[-1].name[:-len('.proto')].replace('/', '.') + '_pb2')
generated = getattr(module, name.rsplit('.', 1)[1])

# The descriptors say the same without protoc.
pool = descriptor_pool.DescriptorPool()
for file in descriptor_pb2.FileDescriptorSet.FromString(contract.file_descriptor_set).file:
    pool.Add(file)
dynamic = message_factory.MessageFactory(pool).GetPrototype(pool.FindMessageTypeByName(name))
assert [(f.name, f.number, f.type, f.label) for f in dynamic.DESCRIPTOR.fields] == [(f.name, f.number, f.type, f.label) for f in generated.DESCRIPTOR.fields]

with open(records, 'rb') as f:
    while head := f.read(4):
        data = f.read(struct.unpack('<i', head)[0])
        message = generated.FromString(data)
        assert dynamic.FromString(data).SerializeToString(deterministic=True) == message.SerializeToString(deterministic=True) == data
        print(json.dumps({d.name: list(v) if d.label == d.LABEL_REPEATED else v for d, v in message.ListFields()}, ensure_ascii=False))
