import torch

scores = torch.tensor([3, 4, 4, 6])

print(scores.float().mean())
#> tensor(4.2500)

print(scores.mean(dtype=float))
#> tensor(4.2500, dtype=torch.float64)

print(scores.mean())
#> RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
