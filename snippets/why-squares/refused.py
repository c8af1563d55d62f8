import torch

readings = torch.tensor([1, 2, 9])
print(readings.median())
#> tensor(2)

readings.mean()
#> RuntimeError: mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: Long
