import torch

image = torch.tensor([50, 150, 200], dtype=torch.uint8)
print(image + 100)
#> tensor([150, 250,  44], dtype=torch.uint8)

print(torch.tensor([127], dtype=torch.int8) + 1)
#> tensor([-128], dtype=torch.int8)

print(image.int() + 100)
#> tensor([150, 250, 300], dtype=torch.int32)

print(image.sum())
#> tensor(400)
