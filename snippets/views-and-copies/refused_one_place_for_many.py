import torch

table = torch.tensor([1, 2, 3]).expand(2, 3)

own = table.clone()
own += 1
print(own)
#> tensor([[2, 3, 4],
#>         [2, 3, 4]])

table += 1
#> RuntimeError: unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the tensor before performing the operation.
