import torch

truth = torch.tensor([1, 3, 2, 2])
correct = torch.tensor([1, 3, 2, 0]) == truth
# wanted: 0.75
print(correct.mean().item())
#> RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Bool
