import torch

correct = torch.tensor([1, 3, 2]) == torch.tensor([1, 3, 0])
print(correct.mean())
#> RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Bool
