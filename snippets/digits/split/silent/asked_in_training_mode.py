torch.manual_seed(0)
model = nn.Sequential(
    nn.Flatten(),
    nn.Linear(144, 64), nn.BatchNorm1d(64), nn.ReLU(), nn.Linear(64, 10),
)
train(model)

model.eval()
print(f"{accuracy(model, x_validation, y_validation):.0%}")
#> 76%
model.train()
print(f"{accuracy(model, x_validation, y_validation):.0%}")
#> 77%
eights = x_validation[y_validation == 8]
print(f"{accuracy(model, eights, 8):.0%}")
#> 12%
model.eval()
print(f"{accuracy(model, eights, 8):.0%}")
#> 63%
