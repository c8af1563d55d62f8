import torch

ratings = torch.tensor([1, 2, 5])
print(ratings.float().mean())
#> tensor(2.6667)

ratings.mean()
#> RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
