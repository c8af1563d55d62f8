import torch

print((torch.ones(2, 2, 3) @ torch.ones(2, 3, 4)).shape)
#> torch.Size([2, 2, 4])

torch.ones(2, 2, 3) @ torch.ones(2, 2, 3)
#> RuntimeError: Expected size for first two dimensions of batch2 tensor to be: [2, 3] but got: [2, 2].
