import torch

generator = torch.tensor(2.0, requires_grad=True)
discriminator = torch.tensor(5.0, requires_grad=True)

fake = 3 * generator
(discriminator * fake.detach()).backward()
print(discriminator.grad, generator.grad)
#> tensor(6.) None

(discriminator * fake).backward()
print(discriminator.grad, generator.grad)
#> tensor(12.) tensor(15.)
