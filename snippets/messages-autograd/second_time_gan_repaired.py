import torch

generator = torch.tensor(2.0, requires_grad=True)
discriminator = torch.tensor(3.0, requires_grad=True)
fake = generator**2
(discriminator * fake.detach()).backward()
(-discriminator * fake).backward()
print(generator.grad)
#> tensor(-12.)
