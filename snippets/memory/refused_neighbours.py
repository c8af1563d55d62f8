import torch

x = torch.tensor([1, 2, 3, 4])

print(x[1:] + x[:-1])
#> tensor([3, 5, 7])

x[1:] += x[:-1]
#> RuntimeError: unsupported operation: some elements of the input tensor and the written-to tensor refer to a single memory location. Please clone() the tensor before performing the operation.
