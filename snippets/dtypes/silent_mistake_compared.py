import torch

image = torch.tensor([44, 0, 200], dtype=torch.uint8)

print(image == 300)
#> tensor([ True, False, False])

print(image < 256)
#> tensor([False, False, False])

print(image > -1)
#> tensor([False, False, False])

print(image.clamp(min=-10))
#> tensor([246, 246, 246], dtype=torch.uint8)

print(image.int() < 256)
#> tensor([True, True, True])

image.clamp(max=300)
#> RuntimeError: value cannot be converted to type uint8_t without overflow
