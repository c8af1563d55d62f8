from torch import nn
from torch.nn.functional import cross_entropy


class Network(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(144, 64)
        self.last = nn.Linear(64, 10)

    def forward(self, images):
        return self.last(self.first(images.flatten(1)).relu())


torch.manual_seed(0)
model = Network()
for epoch in range(3):
    for begin in range(0, 1000, 50):
        inputs, targets = x[begin : begin + 50], y[begin : begin + 50]
        loss = cross_entropy(model(inputs), targets)
        loss.backward()
        with torch.no_grad():
            for parameter in model.parameters():
                parameter -= 0.2 * parameter.grad
                parameter.grad = None
    print(epoch + 1, f"{loss:.4f}")
#> 1 1.5821
#> 2 0.8734
#> 3 0.6093
