'use strict';
const path = require('path');
const grpc = require('@grpc/grpc-js');
const loader = require('@grpc/proto-loader');

const protos = path.join(__dirname, '../../../../Hub.Grpc.Interop/protos');
const definition = loader.loadSync('grpc/testing/test.proto', { includeDirs: [protos], keepCase: true, longs: Number, enums: Number, defaults: true });

exports.testing = grpc.loadPackageDefinition(definition).grpc.testing;
exports.INITIAL = 'x-grpc-test-echo-initial';
exports.TRAILING = 'x-grpc-test-echo-trailing-bin';
