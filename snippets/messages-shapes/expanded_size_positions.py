import torch

words = torch.tensor([[7, 3, 9, 2, 5]])
# wanted: [[0, 1, 2, 3, 4]]
print(torch.arange(4).expand(words.shape).tolist())
#> RuntimeError: The expanded size of the tensor (5) must match the existing size (4) at non-singleton dimension 1.  Target sizes: [1, 5].  Tensor sizes: [4]
