import io


class Classifier(nn.Module):
    def __init__(self, network, mean, deviation):
        super().__init__()
        self.network = network
        self.register_buffer("mean", mean)
        self.register_buffer("deviation", deviation)

    def forward(self, images):
        return self.network((images - self.mean) / self.deviation)


file = io.BytesIO()
torch.save(Classifier(model, mean, deviation).state_dict(), file)

file.seek(0)
untrained = nn.Sequential(
    nn.Flatten(), nn.Linear(144, 64), nn.ReLU(), nn.Linear(64, 10)
)
loaded = Classifier(untrained, torch.tensor(0.0), torch.tensor(1.0))
_, raw, _ = images.split([1000, 500, 500])
print(f"{accuracy(loaded.eval(), raw, y_validation):.0%}")
#> 10%
print(loaded.load_state_dict(torch.load(file)))
#> <All keys matched successfully>
print(f"{accuracy(loaded.eval(), raw, y_validation):.0%}")
#> 83%
print(f"{loaded.mean:.2f} {loaded.deviation:.2f}")
#> 0.07 0.22
