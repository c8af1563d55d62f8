import torch

cat_dog = torch.tensor([1, 1, 0, 0])
dog_rabbit = torch.tensor([0, 1, 1, 0])
rabbit_goose = torch.tensor([0, 0, 1, 1])

print(cat_dog - dog_rabbit + rabbit_goose)
#> tensor([1, 0, 0, 1])
